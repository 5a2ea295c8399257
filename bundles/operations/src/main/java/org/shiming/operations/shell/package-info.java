/** The commands themselves; Karaf finds them by the header. */
@Header(name = "Karaf-Commands", value = "org.shiming.operations.shell")
package org.shiming.operations.shell;

import org.osgi.annotation.bundle.Header;
