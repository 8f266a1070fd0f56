#define _GNU_SOURCE
#define NCURSES_WIDECHAR 1
#define NCURSES_NOMACROS 1

#include "CTerminal.h"

#include <fcntl.h>
#include <ncursesw/curses.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

static SCREEN *screen;
static WINDOW *window;
static FILE *output, *input;

int terminal_frame_file(void) { return memfd_create("frame", MFD_CLOEXEC); }

static void close_files(void) {
    if (output) fclose(output);
    if (input) fclose(input);
    output = input = NULL;
}

/// ncurses never reads: keys are read and decoded elsewhere, so it gets an empty input.
static bool open_files(int frame) {
    int copy = fcntl(frame, F_DUPFD_CLOEXEC, 0);
    output = copy < 0 ? NULL : fdopen(copy, "w");
    input = fopen("/dev/null", "re");
    return output && input;
}

static void prepare(void) {
    raw();
    noecho();
    nonl();
    // Otherwise ncurses looks for keys every few lines, and sends half frames.
    typeahead(-1);
    if (has_colors()) {
        start_color();
        use_default_colors();
    }
    window = newwin(0, 0, 0, 0);
    // Inserting and deleting cells goes wrong with wide characters in more terminals than it helps.
    idcok(window, FALSE);
    idlok(window, FALSE);
    scrollok(window, FALSE);
    leaveok(window, FALSE);
}

enum terminal_opening terminal_screen_open(const char *name, int frame) {
    // A shell that exports its size would freeze ours; padding is for machines with paper.
    unsetenv("LINES");
    unsetenv("COLUMNS");
    setenv("NCURSES_NO_PADDING", "1", 1);
    if (!open_files(frame)) {
        close_files();
        return TERMINAL_UNKNOWN;
    }
    screen = newterm(name, output, input);
    if (!screen) {
        close_files();
        return TERMINAL_UNKNOWN;
    }
    set_term(screen);
    if (!tigetstr("cup")) {
        terminal_screen_close();
        return TERMINAL_CANNOT_PLACE_CURSOR;
    }
    prepare();
    return TERMINAL_OPEN;
}

void terminal_screen_close(void) {
    if (!screen) return;
    endwin();
    fflush(output);
    if (window) delwin(window);
    delscreen(screen);
    window = NULL;
    screen = NULL;
    close_files();
}

void terminal_screen_leave(void) {
    endwin();
    fflush(output);
}

int terminal_screen_colors(void) { return has_colors() ? COLORS : 0; }

void terminal_screen_resize(int rows, int columns) {
    resizeterm(rows, columns);
    wresize(window, rows, columns);
    werase(window);
    clearok(curscr, TRUE);
}

void terminal_screen_repaint(void) { clearok(curscr, TRUE); }

void terminal_screen_forget_pairs(void) {
    if (has_colors()) reset_color_pairs();
}

int terminal_screen_pair(int foreground, int background) {
    // alloc_pair must not be called on a terminal without colours: it does not check.
    if (!has_colors() || (foreground < 0 && background < 0)) return 0;
    int pair = alloc_pair(foreground, background);
    return pair < 0 ? 0 : pair;
}

static attr_t native(int attributes) {
    attr_t all = A_NORMAL;
    if (attributes & TERMINAL_BOLD) all |= A_BOLD;
    if (attributes & TERMINAL_DIM) all |= A_DIM;
    if (attributes & TERMINAL_REVERSE) all |= A_REVERSE;
    if (attributes & TERMINAL_UNDERLINE) all |= A_UNDERLINE;
    return all;
}

void terminal_screen_put(
    int row, int column, const uint32_t *scalars, int count, int attributes, int pair) {
    wchar_t text[CCHARW_MAX + 1] = {0};
    for (int i = 0; i < count && i < CCHARW_MAX; i++) text[i] = (wchar_t)scalars[i];
    cchar_t cell;
    if (setcchar(&cell, text, native(attributes), (short)pair, &pair) == ERR) return;
    // In the last place of all this returns ERR although it draws: the cursor cannot go on.
    mvwadd_wch(window, row, column, &cell);
}

void terminal_screen_refresh(int row, int column) {
    wmove(window, row, column);
    wnoutrefresh(window);
    doupdate();
    fflush(output);
}
