/* Text that is shaped, and paper that it is drawn on. */
#include <cairo-pdf.h>
#include <pango/pangocairo.h>
