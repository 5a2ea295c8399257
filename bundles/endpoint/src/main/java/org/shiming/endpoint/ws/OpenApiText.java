package org.shiming.endpoint.ws;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.jaxrs2.Reader;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.lang.reflect.Method;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.shiming.api.identity.Role;
import org.shiming.endpoint.domain.Contract;

/** The OpenAPI 3 document of a service, from its annotations: schemas, roles, faults, and how to log in. */
final class OpenApiText {
    private static final String FAULT = "Fault";
    /** The statuses in which a fault comes, and what each means. */
    private static final Map<String, String> FAULTS = new LinkedHashMap<>();
    static {
        FAULTS.put("400", "请求不合格或含有不可能的值");
        FAULTS.put("401", "尚未登录");
        FAULTS.put("403", "角色不允许，或页面校验信息不符");
        FAULTS.put("404", "对该调用方不存在");
        FAULTS.put("409", "已被他人抢先，或报文标识已用于其他内容");
        FAULTS.put("413", "正文过大");
        FAULTS.put("415", "正文类型不符");
        FAULTS.put("422", "按方案或法律规定不能办理，article 为依据条款");
        FAULTS.put("429", "请求过于频繁");
        FAULTS.put("500", "系统内部错误");
        FAULTS.put("503", "暂不可用，按 Retry-After 重试");
    }

    private final String name;
    private final String version;
    private final String title;

    OpenApiText(String name, String version, String title) {
        this.name = name;
        this.version = version;
        this.title = title;
    }

    String of(Class<?> bean, Contract contract, List<Method> methods) {
        OpenAPI api = read(bean);
        api.info(new Info().title(title).version(version)
                .description("查询用 GET；办理用 POST，正文为一个 JSON 对象并带 messageId（同一标识同一内容重复提交，返回首次的答复）。"));
        api.servers(List.of(new Server().url("/shiming/json/" + name)));
        components(api);
        Map<String, String> roles = methods.stream().collect(Collectors.toMap(Method::getName,
                method -> roles(contract, method), (one, other) -> one));
        if (api.getPaths() != null) {
            api.getPaths().values().forEach(path -> path.readOperations().forEach(operation -> {
                String allowed = roles.get(operation.getOperationId());
                operation.setDescription(allowed == null ? null : "允许的角色：" + allowed);
                faults(operation.getResponses());
            }));
        }
        try {
            return Json.mapper().writeValueAsString(api);
        } catch (JsonProcessingException failure) {
            throw new IllegalArgumentException("the OpenAPI document of " + name + " cannot be written", failure);
        }
    }

    /** Swagger remembers every class that it has seen in a static place; it must not, for classes are updated. */
    private static OpenAPI read(Class<?> bean) {
        try {
            return new Reader(new OpenAPI()).read(bean);
        } finally {
            ModelConverters.reset();
        }
    }

    private static String roles(Contract contract, Method method) {
        return contract.operation(method).roles().stream().sorted().map(Role::label).collect(Collectors.joining("、"));
    }

    private static void faults(ApiResponses responses) {
        ApiResponse done = responses.remove("default");
        if (done != null) {
            responses.addApiResponse("200", done.description("已办理，或查询结果"));
        }
        FAULTS.keySet().forEach(status -> responses.addApiResponse(status,
                new ApiResponse().$ref("#/components/responses/" + FAULT + status)));
    }

    private static void components(OpenAPI api) {
        Components components = api.getComponents() == null ? new Components() : api.getComponents();
        ObjectSchema fault = new ObjectSchema();
        fault.description("拒绝或故障");
        fault.addProperty("code", new StringSchema().description("稳定的代码"));
        fault.addProperty("message", new StringSchema().description("发生了什么、保留了什么、下一步怎么办"));
        fault.addProperty("article", new StringSchema().description("依据的方案条款，没有则为空"));
        fault.addProperty("facts", new ArraySchema().items(new StringSchema()).description("据以判断的事实"));
        components.addSchemas(FAULT, fault);
        FAULTS.forEach((status, meaning) -> components.addResponses(FAULT + status,
                new ApiResponse().description(meaning).content(new Content().addMediaType("application/json",
                        new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + FAULT))))));
        components.addSecuritySchemes("basic",
                new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("basic").description("接入系统"));
        components.addSecuritySchemes("session", new SecurityScheme().type(SecurityScheme.Type.APIKEY)
                .in(SecurityScheme.In.COOKIE).name("shiming_session").description("人员：由 /shiming/login 换取"));
        components.addSecuritySchemes("csrf", new SecurityScheme().type(SecurityScheme.Type.APIKEY)
                .in(SecurityScheme.In.HEADER).name("X-Shiming-CSRF").description("以 Cookie 办理时必带"));
        api.components(components);
        api.addSecurityItem(new SecurityRequirement().addList("basic"));
        api.addSecurityItem(new SecurityRequirement().addList("session").addList("csrf"));
    }
}
