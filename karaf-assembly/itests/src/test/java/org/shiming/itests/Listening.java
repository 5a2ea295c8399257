package org.shiming.itests;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The addresses that a process listens on, as the kernel (Linux) tells. */
final class Listening {
    private static final String STATE = "0A";
    private static final Pattern SOCKET = Pattern.compile("socket:\\[(\\d+)\\]");

    private Listening() {}

    static List<InetAddress> of(long pid) throws IOException {
        Set<String> inodes = sockets(pid);
        List<InetAddress> addresses = new ArrayList<>();
        for (String table : List.of("tcp", "tcp6")) {
            List<String> lines = Files.readAllLines(Path.of("/proc", Long.toString(pid), "net", table));
            for (String line : lines.subList(1, lines.size())) {
                String[] cells = line.trim().split("\\s+");
                if (cells[3].equals(STATE) && inodes.contains(cells[9])) {
                    addresses.add(address(cells[1].substring(0, cells[1].indexOf(':'))));
                }
            }
        }
        return addresses;
    }

    private static Set<String> sockets(long pid) throws IOException {
        Set<String> inodes = new HashSet<>();
        try (Stream<Path> files = Files.list(Path.of("/proc", Long.toString(pid), "fd"))) {
            for (Path file : files.toList()) {
                Matcher socket = SOCKET.matcher(target(file));
                if (socket.matches()) {
                    inodes.add(socket.group(1));
                }
            }
        }
        return inodes;
    }

    /** What an open file is; empty if it has been closed since the listing. */
    private static String target(Path file) throws IOException {
        try {
            return Files.readSymbolicLink(file).toString();
        } catch (NoSuchFileException closed) {
            return "";
        }
    }

    /** The kernel prints each group of four bytes in the machine's order, here little-endian. */
    private static InetAddress address(String hex) throws IOException {
        byte[] shown = HexFormat.of().parseHex(hex);
        byte[] bytes = new byte[shown.length];
        for (int i = 0; i < shown.length; i++) {
            bytes[i] = shown[i / 4 * 4 + 3 - i % 4];
        }
        return InetAddress.getByAddress(bytes);
    }
}
