using System.Reflection;
using Microsoft.AspNetCore.Http.Metadata;

namespace LadderTeams.Service.Platform.Answers;

/// <summary>An answer that changes only with its source: it carries an ETag and is 304 for who has it already.</summary>
/// <param name="answer">Made only for who has it not.</param>
/// <param name="version">What the answer is made of, such as a content hash.</param>
internal sealed class Read<T>(Func<T> answer, string version) : IResult, IEndpointMetadataProvider
{
    public Task ExecuteAsync(HttpContext httpContext) =>
        Edition.IsKnown(httpContext, $"{version}-{Build.Version}")
            ? TypedResults.StatusCode(StatusCodes.Status304NotModified).ExecuteAsync(httpContext)
            : TypedResults.Ok(answer()).ExecuteAsync(httpContext);

    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder)
    {
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(T), ["application/json"]));
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status304NotModified, typeof(void)));
    }
}
