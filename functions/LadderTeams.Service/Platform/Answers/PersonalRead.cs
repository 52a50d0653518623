using System.Reflection;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Extensions.Options;

namespace LadderTeams.Service.Platform.Answers;

/// <summary>
/// An answer that is one person's alone. Its ETag follows from what it says to her and from nothing else, so it moves with nothing
/// that she is not shown.
/// </summary>
internal sealed class PersonalRead<T>(T answer) : IResult, IEndpointMetadataProvider
{
    private const int VersionBytes = 16;

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var json = httpContext.RequestServices.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions;
        var bytes = JsonSerializer.SerializeToUtf8Bytes(answer, (JsonTypeInfo<T>)json.GetTypeInfo(typeof(T)));
        if (Edition.IsKnown(httpContext, Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, VersionBytes))))
        {
            await TypedResults.StatusCode(StatusCodes.Status304NotModified).ExecuteAsync(httpContext);
            return;
        }

        httpContext.Response.ContentType = "application/json; charset=utf-8";
        await httpContext.Response.Body.WriteAsync(bytes, httpContext.RequestAborted);
    }

    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder)
    {
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(T), ["application/json"]));
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status304NotModified, typeof(void)));
    }
}
