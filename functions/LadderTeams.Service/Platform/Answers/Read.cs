using System.Reflection;
using Microsoft.AspNetCore.Http.Metadata;

namespace LadderTeams.Service.Platform.Answers;

/// <summary>An answer that changes only with its source: it carries an ETag and is 304 for who has it already.</summary>
/// <param name="answer">Made only for who has it not.</param>
/// <param name="version">What the answer is made of, such as a content hash.</param>
internal sealed class Read<T>(Func<T> answer, string version) : IResult, IEndpointMetadataProvider
{
    /// <summary>
    /// Set for an answer that many ask for: its bytes are kept then. With the version it tells the answer from all others of its
    /// type, the tenant's name among it. Null for what is made anew each time.
    /// </summary>
    public object? KeptAs { get; init; }

    public Task ExecuteAsync(HttpContext httpContext)
    {
        if (Edition.IsKnown(httpContext, $"{version}-{Build.Version}"))
        {
            return TypedResults.StatusCode(StatusCodes.Status304NotModified).ExecuteAsync(httpContext);
        }

        return KeptAs is null
            ? TypedResults.Ok(answer()).ExecuteAsync(httpContext)
            : httpContext.RequestServices.GetRequiredService<KeptAnswers>().SendAsync(httpContext, (typeof(T), version, KeptAs), answer);
    }

    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder)
    {
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(T), ["application/json"]));
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status304NotModified, typeof(void)));
    }
}
