using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace MissingOffenders.Web.Api;

/// <summary>The description of the interface: OpenAPI, with the columns of the data package as schemas.</summary>
static class ApiDocument
{
    /// <summary>Its name in the address.</summary>
    public const string Name = "openapi";

    const string Bearer = "token";
    const string Problem = "Problem";

    /// <summary>Adds to what the endpoints tell of themselves.</summary>
    public static void Configure(OpenApiOptions options)
    {
        options.ShouldInclude = endpoint => $"/{endpoint.RelativePath}".StartsWith(ReviewApi.Path + "/", StringComparison.Ordinal);
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new() { Title = "Missing Offenders", Version = "1", Description = "Figures that press articles state, the conflicts between them, and what reviewers decide. Names and types are those of the data package; unknown is null." };
            Describe(document);
            document.Security = [new() { [new OpenApiSecuritySchemeReference(Bearer, document)] = [] }];
            return Task.CompletedTask;
        });
        options.AddOperationTransformer((operation, context, _) =>
        {
            Describe(operation, context);
            return Task.CompletedTask;
        });
    }

    static void Describe(OpenApiDocument document)
    {
        document.Components ??= new();
        document.Components.SecuritySchemes ??= new Dictionary<string, IOpenApiSecurityScheme>(StringComparer.Ordinal);
        document.Components.SecuritySchemes[Bearer] = new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer", Description = "The token in the address that the program prints." };
        document.Components.Schemas ??= new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal);
        foreach (var (name, schema) in ApiSchemas.All)
        {
            document.Components.Schemas[name] = schema;
        }

        document.Components.Schemas[Problem] = ApiSchemas.Problem;
    }

    static void Describe(OpenApiOperation operation, OpenApiOperationTransformerContext context)
    {
        var metadata = context.Description.ActionDescriptor.EndpointMetadata;
        operation.Parameters = [.. operation.Parameters ?? [], .. metadata.OfType<QueryParameter>().Select(ParameterOf)];
        operation.Responses = new();
        var isPost = context.Description.HttpMethod == "POST";
        foreach (var answer in metadata.OfType<Answer>())
        {
            operation.Responses[isPost ? "201" : "200"] = Response(isPost ? "Written" : "Found", "application/json", SchemaOf(answer, context.Document!));
        }

        foreach (var (status, what) in new[] { ("400", "Not what was expected"), ("401", "Without the key"), ("404", "Not there"), ("409", "Somebody decided in the meantime, or it cannot be done as things stand"), ("503", "Not possible just now") })
        {
            if (isPost || status != "409")
            {
                operation.Responses[status] = Response(what, "application/problem+json", new OpenApiSchemaReference(Problem, context.Document));
            }
        }
    }

    static OpenApiResponse Response(string what, string type, IOpenApiSchema schema) => new()
    {
        Description = what,
        Content = new Dictionary<string, OpenApiMediaType>(StringComparer.Ordinal) { [type] = new() { Schema = schema } },
    };

    static IOpenApiSchema SchemaOf(Answer answer, OpenApiDocument document)
    {
        OpenApiSchemaReference record = new(answer.Schema, document);
        if (answer.List is null)
        {
            return record;
        }

        return new OpenApiSchema
        {
            Type = JsonSchemaType.Object,
            Properties = new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal)
            {
                ["total"] = new OpenApiSchema { Type = JsonSchemaType.Integer, Description = "How many there are in all" },
                [answer.List] = new OpenApiSchema { Type = JsonSchemaType.Array, Items = record },
            },
        };
    }

    static OpenApiParameter ParameterOf(QueryParameter parameter) => new()
    {
        Name = parameter.Name,
        In = ParameterLocation.Query,
        Description = parameter.Description,
        Schema = new OpenApiSchema
        {
            Type = parameter.IsNumber ? JsonSchemaType.Integer : JsonSchemaType.String,
            Enum = parameter.Values is null ? null : [.. parameter.Values.Where(v => v.Length > 0).Select(v => System.Text.Json.Nodes.JsonValue.Create(v))],
        },
    };
}
