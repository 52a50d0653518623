using Microsoft.AspNetCore.Http.Metadata;

namespace LadderTeams.Service.Platform.Answers;

/// <summary>How large the body of a request to an endpoint may be, in bytes.</summary>
internal sealed record BodyLimit(long? MaxRequestBodySize) : IRequestSizeLimitMetadata
{
    /// <summary>Where an endpoint states no limit of its own.</summary>
    public const long Default = 64 * 1024;
}
