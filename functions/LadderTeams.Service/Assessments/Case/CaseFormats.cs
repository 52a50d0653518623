using LadderTeams.Service.Platform.Answers;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;
using Microsoft.OpenApi;

namespace LadderTeams.Service.Assessments.Case;

internal enum CaseFormat
{
    Json,
    Markdown,
    Word,
}

/// <summary>Which form of a case is asked for.</summary>
internal static class CaseFormats
{
    public const string Markdown = "text/markdown";
    public const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private const string Json = "application/json";

    /// <summary>Where a client likes several alike, the first.</summary>
    private static readonly (CaseFormat Format, string Name, MediaTypeHeaderValue MediaType)[] All =
    [
        (CaseFormat.Json, "json", new(Json)),
        (CaseFormat.Markdown, "markdown", new(Markdown)),
        (CaseFormat.Word, "word", new(Word)),
    ];

    public static Refusal Unknown { get; } = new(400, "format_unknown", "A case has no such form.");

    public static Refusal NotAcceptable { get; } = new(406, "not_acceptable", "A case has none of the forms that the request accepts.");

    /// <param name="named">What a link asks for, which sets no header; null when it names none.</param>
    public static (CaseFormat Format, Refusal? Refused) Of(string? named, StringValues accept)
    {
        if (named is not null)
        {
            var asked = Array.Find(All, one => one.Name == named);
            return (asked.Format, asked.Name is null ? Unknown : null);
        }

        if (!MediaTypeHeaderValue.TryParseList(accept, out var ranges)) { return (CaseFormat.Json, null); }

        var best = All.Select(one => (one.Format, Quality: QualityOf(one.MediaType, ranges))).MaxBy(one => one.Quality);
        return (best.Format, best.Quality > 0 ? null : NotAcceptable);
    }

    /// <summary>Says of an answer that is described as JSON already that it comes as a file too.</summary>
    public static Task DescribeAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        var content = operation.Responses!["200"].Content!;
        content[Markdown] = new() { Schema = new OpenApiSchema { Type = JsonSchemaType.String } };
        content[Word] = new() { Schema = new OpenApiSchema { Type = JsonSchemaType.String, Format = "binary" } };
        return Task.CompletedTask;
    }

    /// <summary>As the range says that fits it most closely (RFC 9110, 12.5.1).</summary>
    private static double QualityOf(MediaTypeHeaderValue form, IList<MediaTypeHeaderValue> ranges) =>
        ranges.Where(form.IsSubsetOf)
            .OrderBy(range => range.MatchesAllTypes ? 2 : range.MatchesAllSubTypes ? 1 : 0)
            .Select(range => range.Quality ?? 1)
            .FirstOrDefault();
}
