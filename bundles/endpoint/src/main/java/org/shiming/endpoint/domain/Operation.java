package org.shiming.endpoint.domain;

import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import javax.annotation.security.RolesAllowed;
import javax.jws.WebParam;
import javax.ws.rs.PathParam;
import javax.ws.rs.QueryParam;
import org.shiming.api.identity.Role;

/**
 * One operation of a contributed service: who may call it, and where in its parameters the case number and the
 * message id stand.
 */
public final class Operation {
    private static final String CASE_NUMBER = "caseNumber";
    private static final String MESSAGE_ID = "messageId";

    private final String name;
    private final Set<Role> roles;
    private final Place caseNumber;
    private final Place messageId;

    /** A parameter, or a public field of one. */
    private record Place(int parameter, Field field) {
        Object read(Object[] values) {
            Object value = parameter < values.length ? values[parameter] : null;
            if (field == null || value == null) {
                return value;
            }
            try {
                return field.get(value);
            } catch (IllegalAccessException impossible) {
                throw new IllegalStateException("a public field of a public class cannot be read", impossible);
            }
        }
    }

    private Operation(Method method, Set<Role> roles) {
        this.name = method.getName();
        this.roles = roles;
        this.caseNumber = place(method, CASE_NUMBER);
        this.messageId = place(method, MESSAGE_ID);
    }

    /**
     * Reads an operation's annotations.
     *
     * @param method the bean's method
     * @return the operation
     * @throws IllegalArgumentException if nobody, or nobody known, may call it
     */
    public static Operation of(Method method) {
        RolesAllowed allowed = rolesAllowed(method);
        if (allowed == null || allowed.value().length == 0) {
            throw new IllegalArgumentException("operation " + method.getName() + " has no @RolesAllowed");
        }
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (String role : allowed.value()) {
            try {
                roles.add(Role.valueOf(role));
            } catch (IllegalArgumentException unknown) {
                throw new IllegalArgumentException("operation " + method.getName() + " allows the unknown role " + role,
                        unknown);
            }
        }
        return new Operation(method, roles);
    }

    /** @return the operation's name */
    public String name() {
        return name;
    }

    /** @return who may call it */
    public Set<Role> roles() {
        return Set.copyOf(roles);
    }

    /**
     * The case number in a call.
     *
     * @param values the parameters
     * @return as it was sent, empty if there is none
     */
    public Optional<String> caseNumber(Object[] values) {
        return read(caseNumber, values);
    }

    /**
     * The message id in a call.
     *
     * @param values the parameters
     * @return as it was sent, empty if there is none
     */
    public Optional<String> messageId(Object[] values) {
        return read(messageId, values);
    }

    /** @return whether each call must have a message id */
    public boolean wantsMessageId() {
        return messageId != null;
    }

    private static Optional<String> read(Place place, Object[] values) {
        return Optional.ofNullable(place == null ? null : place.read(values)).map(Object::toString)
                .filter(text -> !text.isBlank());
    }

    private static RolesAllowed rolesAllowed(Method method) {
        RolesAllowed own = method.getAnnotation(RolesAllowed.class);
        if (own != null) {
            return own;
        }
        for (Class<?> type : method.getDeclaringClass().getInterfaces()) {
            try {
                RolesAllowed declared = type.getMethod(method.getName(), method.getParameterTypes())
                        .getAnnotation(RolesAllowed.class);
                if (declared != null) {
                    return declared;
                }
            } catch (NoSuchMethodException elsewhere) {
                continue;
            }
        }
        return null;
    }

    private static Place place(Method method, String wanted) {
        for (int i = 0; i < method.getParameterCount(); i++) {
            if (wanted.equals(parameterName(method.getParameterAnnotations()[i]))) {
                return new Place(i, null);
            }
        }
        for (int i = 0; i < method.getParameterCount(); i++) {
            for (Field field : method.getParameterTypes()[i].getFields()) {
                if (field.getName().equals(wanted) && !Modifier.isStatic(field.getModifiers())
                        && field.trySetAccessible()) {
                    return new Place(i, field);
                }
            }
        }
        return null;
    }

    private static String parameterName(Annotation[] annotations) {
        for (Annotation annotation : annotations) {
            if (annotation instanceof QueryParam query) {
                return query.value();
            }
            if (annotation instanceof PathParam path) {
                return path.value();
            }
        }
        for (Annotation annotation : annotations) {
            if (annotation instanceof WebParam web) {
                return web.name();
            }
        }
        return "";
    }
}
