#define _GNU_SOURCE

#include "CTerminal.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stddef.h>
#include <string.h>
#include <unistd.h>

/// Ends synchronised output, mouse, focus and paste reports, colours; shows the cursor and the
/// terminal's own screen; plain cursor and number keys.
static const char restore[] =
    "\033[?2026l\033[?1006l\033[?1003l\033[?1002l\033[?1000l\033[?1004l\033[?2004l"
    "\033[0m\033[?25h\033[?1049l\033[?1l\033>";

/// Gives the cursor the terminal's own colour.
static const char own_cursor[] = "\033]112\033\\";

static const int told[] = {SIGWINCH, SIGTSTP, SIGCONT, SIGINT, SIGTERM, SIGHUP};

#define COUNT(list) (sizeof(list) / sizeof *(list))

static int terminal = -1;
static int wake[2] = {-1, -1};
static struct termios kept;
static volatile sig_atomic_t is_raw, has_settings, is_lent, is_asked, is_ending, has_cursor_color;
static struct sigaction former_fatal[_NSIG], former_told[COUNT(told)];
static sigset_t former_mask;
static char stack[64 << 10];

/// Whether a signal that nobody is told of ends a process unless it is caught (signal(7)).
static bool is_fatal(int number) {
    switch (number) {
        case SIGKILL: case SIGSTOP: case SIGCHLD: case SIGURG: case SIGTTIN: case SIGTTOU:
            return false;
    }
    for (size_t i = 0; i < COUNT(told); i++)
        if (told[i] == number) return false;
    return true;
}

/// Only calls that a signal handler may make (signal-safety(7)).
static void give_back(void) {
    if (!is_raw) return;
    is_raw = 0;
    // The process is about to end; a terminal that takes no more bytes must not keep it.
    if (has_cursor_color && write(terminal, own_cursor, sizeof own_cursor - 1) < 0) {}
    if (write(terminal, restore, sizeof restore - 1) < 0) {}
    if (has_settings) tcsetattr(terminal, TCSANOW, &kept);
}

static void end_by(int number) {
    give_back();
    signal(number, SIG_DFL);
    sigset_t only;
    sigemptyset(&only);
    sigaddset(&only, number);
    sigprocmask(SIG_UNBLOCK, &only, NULL);
    raise(number);
}

static void on_fatal(int number) {
    if (number == SIGQUIT && is_lent) return;
    end_by(number);
}

static void on_told(int number) {
    int error = errno;
    if (number == SIGINT && is_lent) return;
    if (number == SIGINT || number == SIGTERM || number == SIGHUP) {
        if (is_asked) end_by(number);
        is_asked = 1;
        is_ending |= number != SIGINT;
    }
    unsigned char byte = (unsigned char)number;
    // A full pipe holds enough signals already.
    if (write(wake[1], &byte, 1) < 0) {}
    errno = error;
}

static void catch(int number, void (*handler)(int), int flags, struct sigaction *former) {
    struct sigaction action = {.sa_handler = handler, .sa_flags = flags};
    sigemptyset(&action.sa_mask);
    sigaction(number, NULL, former);
    // What the parent had ignored, as nohup does, stays ignored.
    if (former->sa_handler != SIG_IGN) sigaction(number, &action, NULL);
}

/// What the parent had blocked would never reach us, as on threads that others made.
static void unblock(void) {
    sigset_t watched;
    sigemptyset(&watched);
    for (int i = 1; i < _NSIG; i++)
        if (is_fatal(i)) sigaddset(&watched, i);
    for (size_t i = 0; i < COUNT(told); i++) sigaddset(&watched, told[i]);
    pthread_sigmask(SIG_UNBLOCK, &watched, &former_mask);
}

int terminal_guard_open(int descriptor) {
    if (pipe2(wake, O_CLOEXEC | O_NONBLOCK) < 0) return -1;
    terminal = descriptor;
    is_asked = is_ending = is_lent = is_raw = has_settings = has_cursor_color = 0;
    stack_t own = {.ss_sp = stack, .ss_size = sizeof stack};
    sigaltstack(&own, NULL);
    for (int i = 1; i < _NSIG; i++)
        if (is_fatal(i)) catch(i, on_fatal, SA_ONSTACK | SA_NODEFER, &former_fatal[i]);
    for (size_t i = 0; i < COUNT(told); i++)
        catch(told[i], on_told, SA_ONSTACK | SA_RESTART, &former_told[i]);
    unblock();
    return wake[0];
}

void terminal_guard_close(void) {
    if (wake[0] < 0) return;
    pthread_sigmask(SIG_SETMASK, &former_mask, NULL);
    for (int i = 1; i < _NSIG; i++)
        if (is_fatal(i)) sigaction(i, &former_fatal[i], NULL);
    for (size_t i = 0; i < COUNT(told); i++) sigaction(told[i], &former_told[i], NULL);
    stack_t none = {.ss_flags = SS_DISABLE};
    sigaltstack(&none, NULL);
    close(wake[0]);
    close(wake[1]);
    wake[0] = wake[1] = terminal = -1;
}

bool terminal_guard_raw(void) {
    // What is raw already was made so by us, and is not how it was found.
    if (!is_raw) has_settings = tcgetattr(terminal, &kept) == 0;
    is_raw = 1;
    if (!has_settings) return false;
    struct termios raw = kept;
    cfmakeraw(&raw);
    raw.c_cc[VMIN] = 1;
    raw.c_cc[VTIME] = 0;
    return tcsetattr(terminal, TCSADRAIN, &raw) == 0;
}

void terminal_guard_cooked(void) {
    if (has_settings) tcsetattr(terminal, TCSADRAIN, &kept);
    is_raw = 0;
}

void terminal_guard_cursor(bool colored) { has_cursor_color = colored; }

void terminal_guard_lend(bool lent) { is_lent = lent; }

void terminal_guard_answered(void) { is_asked = 0; }

bool terminal_guard_is_ending(void) { return is_ending; }

void terminal_guard_stop(void) {
    // By default SIGTSTP stops nothing where no shell could continue it, as SIGSTOP would.
    struct sigaction ours, plain = {.sa_handler = SIG_DFL};
    sigemptyset(&plain.sa_mask);
    sigaction(SIGTSTP, &plain, &ours);
    kill(0, SIGTSTP);
    sigaction(SIGTSTP, &ours, NULL);
}
