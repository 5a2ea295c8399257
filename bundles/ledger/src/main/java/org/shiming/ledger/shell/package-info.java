/** The command; Karaf finds it by the header. */
@Header(name = "Karaf-Commands", value = "org.shiming.ledger.shell")
package org.shiming.ledger.shell;

import org.osgi.annotation.bundle.Header;
