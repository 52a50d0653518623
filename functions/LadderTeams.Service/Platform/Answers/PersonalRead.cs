using System.Globalization;
using System.Reflection;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Extensions.Options;

namespace LadderTeams.Service.Platform.Answers;

/// <summary>
/// An answer about a person. Its ETag follows from what the answer says, so that it tells nobody of what the answer leaves out.
/// </summary>
internal sealed class PersonalRead<T>(T answer) : IResult, IEndpointMetadataProvider
{
    /// <summary>What a change names in <c>If-Match</c>, and then the ETag; null for who can change nothing.</summary>
    public int? Revision { get; init; }

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var json = httpContext.RequestServices.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions;
        var bytes = JsonSerializer.SerializeToUtf8Bytes(answer, (JsonTypeInfo<T>)json.GetTypeInfo(typeof(T)));
        var response = httpContext.Response;
        var edition = Revision is { } number ? number.ToString(CultureInfo.InvariantCulture) : Convert.ToHexStringLower(SHA256.HashData(bytes))[..32];
        var isKnown = Edition.IsKnown(httpContext, edition);
        httpContext.Features.Get<Answering>()?.Gone(edition);
        if (Revision is { } seen) { response.Headers.ETag = EntityTag.Of(seen); }

        if (isKnown)
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        response.ContentType = "application/json; charset=utf-8";
        await response.Body.WriteAsync(bytes, httpContext.RequestAborted);
    }

    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder)
    {
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(T), ["application/json"]));
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status304NotModified, typeof(void)));
    }
}
