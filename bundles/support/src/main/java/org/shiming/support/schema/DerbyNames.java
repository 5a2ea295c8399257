package org.shiming.support.schema;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;

/**
 * Liquibase escapes {@code _} in the patterns of metadata queries, and Derby knows no such escape: a schema with an
 * underscore in its name would not find its own change log and make it again. On Derby the escapes are taken out.
 */
final class DerbyNames {
    private DerbyNames() {}

    /**
     * A connection whose metadata Liquibase can ask.
     *
     * @param connection the real one
     * @return a view of it on Derby, itself on every other database
     * @throws SQLException if the database does not answer
     */
    static Connection understood(Connection connection) throws SQLException {
        if (!"Apache Derby".equals(connection.getMetaData().getDatabaseProductName())) {
            return connection;
        }
        return view(Connection.class, (proxy, method, arguments) -> {
            Object answer = call(method, connection, arguments);
            return answer instanceof DatabaseMetaData real ? view(DatabaseMetaData.class,
                    (view, question, words) -> call(question, real, unescaped(words))) : answer;
        });
    }

    private static Object call(java.lang.reflect.Method method, Object target, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }

    private static Object[] unescaped(Object[] arguments) {
        if (arguments == null) {
            return null;
        }
        Object[] plain = arguments.clone();
        for (int i = 0; i < plain.length; i++) {
            if (plain[i] instanceof String text) {
                plain[i] = text.replace("\\_", "_");
            }
        }
        return plain;
    }

    private static <T> T view(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(DerbyNames.class.getClassLoader(), new Class<?>[]{type}, handler));
    }
}
