/**
 * A distribution started as an operator starts it: an own process on free ports of loopback, which can be killed,
 * stopped and started again, asked over HTTP and commanded through Karaf's shell.
 */
package org.shiming.itests.running;
