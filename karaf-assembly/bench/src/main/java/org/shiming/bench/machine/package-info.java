/** What the machine tells about processes: CPU time, memory, how busy it is with other things. Linux only. */
package org.shiming.bench.machine;
