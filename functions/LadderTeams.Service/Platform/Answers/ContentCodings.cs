using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace LadderTeams.Service.Platform.Answers;

/// <summary>The forms that an answer can be compressed into (RFC 9110, 8.4.1).</summary>
internal static class ContentCodings
{
    public const string Brotli = "br";
    public const string Gzip = "gzip";

    /// <summary>Where the client likes both alike, the one that is smaller.</summary>
    private static readonly string[] All = [Brotli, Gzip];

    /// <summary>Those that the client takes, the one that it likes best first.</summary>
    public static IEnumerable<string> Accepted(StringValues acceptEncoding) =>
        acceptEncoding.Count > 0 && StringWithQualityHeaderValue.TryParseList(acceptEncoding, out var wishes)
            ? All.Where(coding => QualityOf(coding, wishes) > 0).OrderByDescending(coding => QualityOf(coding, wishes))
            : [];

    private static double QualityOf(string coding, IList<StringWithQualityHeaderValue> wishes) =>
        (wishes.FirstOrDefault(wish => wish.Value.Equals(coding, StringComparison.OrdinalIgnoreCase))
            ?? wishes.FirstOrDefault(wish => wish.Value.Equals("*", StringComparison.Ordinal))) is { } wish ? wish.Quality ?? 1 : 0;
}
