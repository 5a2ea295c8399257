package org.shiming.support.text;

import java.util.Set;

/** Display masks (法释〔2016〕19号 art. 8 to 10, as a level for screens and exports outside the handling team). */
public final class Masks {
    private static final Set<String> COMPOUND = Set.of("欧阳", "司马", "上官", "诸葛", "东方", "尉迟", "公孙", "令狐", "慕容", "司徒", "夏侯",
            "皇甫", "宇文", "长孙", "端木", "独孤", "南宫", "西门");

    private Masks() {}

    /**
     * A natural person's name as surname and 某: 张三 gives 张某, 张三丰 gives 张某某.
     *
     * @param name the name; a name already masked stays as it is
     * @return the masked name
     */
    public static String person(String name) {
        if (name.isBlank() || name.contains("某")) {
            return name;
        }
        int[] points = name.strip().codePoints().toArray();
        int surname = points.length > 2 && COMPOUND.contains(new String(points, 0, 2)) ? 2 : 1;
        int given = Math.max(1, Math.min(2, points.length - surname));
        return new String(points, 0, surname) + "某".repeat(given);
    }

    /**
     * A mobile number with its middle hidden: 138****1234.
     *
     * @param phone the number
     * @return the masked number; stars only if it is short
     */
    public static String phone(String phone) {
        return phone.length() < 8 ? "****" : phone.substring(0, 3) + "****" + phone.substring(phone.length() - 4);
    }
}
