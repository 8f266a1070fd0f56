/* Text that is shaped, the fonts it is set in, and paper that it is drawn on. */
#include <cairo-pdf.h>
#include <fontconfig/fontconfig.h>
#include <pango/pangocairo.h>
