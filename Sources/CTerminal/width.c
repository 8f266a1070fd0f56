#include "CTerminal.h"

#include <langinfo.h>
#include <locale.h>
#include <string.h>
#include <wchar.h>

bool terminal_use_utf8(void) {
    // Only the character type: numbers and dates keep the form the program gives them.
    if (setlocale(LC_CTYPE, "") && strcmp(nl_langinfo(CODESET), "UTF-8") == 0) return true;
    return setlocale(LC_CTYPE, "C.UTF-8") != NULL;
}

int terminal_width(uint32_t scalar) { return wcwidth((wchar_t)scalar); }
