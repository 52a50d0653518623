using LadderTeams.Service.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LadderTeams.Service.Platform.Answers;

/// <summary>A way in which the service says no. Clients switch on <paramref name="Code"/>, which never changes.</summary>
internal sealed record Refusal(int Status, string Code, string Title)
{
    public const string MediaType = "application/problem+json";

    public static Refusal BadRequest { get; } = new(400, "bad_request", "The request cannot be read.");

    public static Refusal NotFound { get; } = new(404, "not_found", "There is nothing at this address.");

    public static Refusal MethodNotAllowed { get; } = new(405, "method_not_allowed", "This address does not take that method.");

    public static Refusal BodyTooLarge { get; } = new(413, "body_too_large", "The request carries more than this address takes.");

    public static Refusal UnsupportedMediaType { get; } = new(415, "unsupported_media_type", "This address does not take that form of content.");

    public static Refusal PreconditionRequired { get; } = new(428, "precondition_required", "Say what you saw before you wrote.");

    public static Refusal InternalError { get; } = new(500, "internal_error", "The service failed. Report the trace id if it happens again.");

    public static Refusal PageOutOfRange { get; } = new(400, "page_out_of_range", "There is no such page.");

    public static Refusal StorageUnavailable { get; } = new(503, StorageUnavailableException.Code, "The store does not answer. Try again in a moment.");

    public static Refusal StorageLimitExceeded { get; } = new(400, StorageLimitException.Code, "What was sent does not fit into the store.");

    /// <summary>Null where the framework knows what defines the status.</summary>
    private string? Type => Status is StatusCodes.Status428PreconditionRequired ? "https://tools.ietf.org/html/rfc6585#section-3" : null;

    /// <param name="detail">What to do; null when there is nothing to add.</param>
    /// <param name="more">What a client may act on besides the code.</param>
    public ProblemHttpResult With(string? detail, params IReadOnlyList<(string Name, object? Value)> more) =>
        TypedResults.Problem(detail, statusCode: Status, title: Title, type: Type, extensions: [new("code", Code), .. more.Select(said => KeyValuePair.Create(said.Name, said.Value))]);
}
