#ifndef REMBUG_CTERMINAL_H
#define REMBUG_CTERMINAL_H

#include <stdbool.h>
#include <stdint.h>
#include <termios.h>

// Characters

/// Makes the character type of the locale UTF-8, C.UTF-8 if the user's is not; false if that fails.
bool terminal_use_utf8(void);

/// The columns ncurses gives a scalar: 0, 1 or 2, or -1 if it cannot be printed.
int terminal_width(uint32_t scalar);

// The screen: ncurses, of which there is one, drawing into a file

enum terminal_attribute {
    TERMINAL_BOLD = 1,
    TERMINAL_DIM = 2,
    TERMINAL_REVERSE = 4,
    TERMINAL_UNDERLINE = 8,
};

enum terminal_opening {
    TERMINAL_OPEN,
    TERMINAL_UNKNOWN,
    TERMINAL_CANNOT_PLACE_CURSOR,
};

/// A new file in memory, for frames; -1 if there can be none.
int terminal_frame_file(void);

/// Begins to draw for the terminal of this name, into the file `frame`, which stays the caller's.
enum terminal_opening terminal_screen_open(const char *name, int frame);

/// Ends drawing; the terminal's own screen comes back with what stands in the file then.
void terminal_screen_close(void);

/// Gives the terminal's own screen back until the next refresh.
void terminal_screen_leave(void);

/// The colours there are; 0 if there are none.
int terminal_screen_colors(void);

/// Gives the screen another size.
void terminal_screen_resize(int rows, int columns);

/// Makes the next refresh draw everything.
void terminal_screen_repaint(void);

/// Ends the use of all pairs.
void terminal_screen_forget_pairs(void);

/// A pair of two colours by number, -1 for the terminal's own; 0 if there are no colours.
int terminal_screen_pair(int foreground, int background);

/// Puts a scalar and its marks, together at most five, in a place.
void terminal_screen_put(
    int row, int column, const uint32_t *scalars, int count, int attributes, int pair);

/// Draws what has changed into the file, and leaves the cursor in a place.
void terminal_screen_refresh(int row, int column);

// The guard, which gives the terminal back as it was whatever ends the program

/// Watches over a terminal; returns a descriptor on which signals come as bytes, or -1.
///
/// SIGWINCH, SIGTSTP, SIGCONT, SIGINT, SIGTERM and SIGHUP come so; a second one that asks the
/// program to end before terminal_guard_answered() ends it. Faults restore the terminal first.
int terminal_guard_open(int terminal);

/// Stops watching, and gives every signal its former handler.
void terminal_guard_close(void);

/// Makes the terminal raw; false if it is none. Its settings are kept, unless it was ours already.
bool terminal_guard_raw(void);

/// Gives the terminal the settings that were kept.
void terminal_guard_cooked(void);

/// Whether the cursor was given a colour that is to be taken back.
void terminal_guard_cursor(bool colored);

/// Whether SIGINT and SIGQUIT are meant for another program that has the terminal.
void terminal_guard_lend(bool lent);

/// Tells that all signals so far were seen to.
void terminal_guard_answered(void);

/// Whether a signal came that asks the program to end, whatever was answered.
bool terminal_guard_is_ending(void);

/// Stops the process group as Ctrl-Z does, until it is continued.
void terminal_guard_stop(void);

#endif
