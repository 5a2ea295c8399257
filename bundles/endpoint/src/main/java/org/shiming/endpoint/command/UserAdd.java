package org.shiming.endpoint.command;

import java.io.IOException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.shiming.api.identity.Role;
import org.shiming.api.value.CourtCode;
import org.shiming.door.spi.SystemUsers;

/** Adds a system user, or gives it a new password; only a salted hash is kept. */
@Service
@Command(scope = "shiming", name = "user-add", description = "新增接入系统用户或更换其口令（只保存加盐散列）")
public final class UserAdd implements Action {
    @Argument(index = 0, name = "name", description = "用户名", required = true)
    private String name;

    @Argument(index = 1, name = "court", description = "法院代字，如 豫0481", required = true)
    private String court;

    @Argument(index = 2, name = "roles", description = "角色，如 HOST_SYSTEM", required = true, multiValued = true)
    private List<String> roles;

    @Option(name = "--generate", description = "生成随机口令并显示一次")
    private boolean generate;

    @Reference
    private SystemUsers users;

    @Reference
    private Session session;

    @Override
    public Object execute() throws IOException {
        Set<Role> granted = EnumSet.noneOf(Role.class);
        roles.forEach(role -> granted.add(Role.valueOf(role)));
        char[] password = generate ? random() : session.readLine("口令（至少 12 个字符）：", '*').toCharArray();
        users.put(name, password, granted, new CourtCode(court));
        return generate ? new String(password) : "已保存：" + name;
    }

    private static char[] random() {
        byte[] bytes = new byte[18];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes).toCharArray();
    }
}
