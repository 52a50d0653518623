using System.Reflection;
using LadderTeams.Core.Ladders;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace LadderTeams.Service.Platform;

/// <summary>
/// An answer that changes only with its source: it carries an ETag and is 304 for who has it already. The tag is weak,
/// because the same answer goes out compressed and not.
/// </summary>
/// <param name="version">What the answer was made of, such as a content hash.</param>
internal sealed class Read<T>(T value, string version) : IResult, IEndpointMetadataProvider
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        var tag = new EntityTagHeaderValue($"\"{version}-{Build.Version}\"", isWeak: true);
        var headers = httpContext.Response.Headers;
        headers.ETag = tag.ToString();
        headers.CacheControl = "no-cache";
        headers.Vary = HeaderNames.AcceptEncoding;
        return IsKnown(tag, httpContext.Request.Headers.IfNoneMatch)
            ? TypedResults.StatusCode(StatusCodes.Status304NotModified).ExecuteAsync(httpContext)
            : TypedResults.Ok(value).ExecuteAsync(httpContext);
    }

    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder)
    {
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(T), ["application/json"]));
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status304NotModified, typeof(void)));
    }

    private static bool IsKnown(EntityTagHeaderValue tag, StringValues known) =>
        EntityTagHeaderValue.TryParseList(known, out var tags)
        && tags.Any(other => other.Equals(EntityTagHeaderValue.Any) || other.Compare(tag, useStrongComparison: false));
}

/// <summary>What the same ladder may be answered differently by: the code that answers.</summary>
internal static class Build
{
    public static string Version { get; } =
        $"{typeof(Ladder).Module.ModuleVersionId:N}"[..8] + $"{typeof(Program).Module.ModuleVersionId:N}"[..8];
}
