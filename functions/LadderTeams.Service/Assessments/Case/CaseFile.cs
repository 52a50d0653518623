using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using LadderTeams.Service.Platform.Answers;
using Microsoft.Net.Http.Headers;

namespace LadderTeams.Service.Assessments.Case;

/// <summary>A case as a file to keep. The same case makes the same bytes, which its ETag follows from.</summary>
/// <param name="title">What the file is called, but for its extension.</param>
internal sealed class CaseFile(byte[] bytes, string mediaType, string title, string extension) : IResult
{
    private const int LongestTitle = 100;

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        if (Edition.IsKnown(httpContext, Convert.ToHexStringLower(SHA256.HashData(bytes))[..32]))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        var disposition = new ContentDispositionHeaderValue("attachment");
        disposition.SetHttpFileName(Safe(title) + extension);
        response.Headers.ContentDisposition = disposition.ToString();
        response.ContentType = mediaType;
        response.ContentLength = bytes.Length;
        await response.Body.WriteAsync(bytes, httpContext.RequestAborted);
    }

    /// <summary>What a folder of any system takes: nothing that leads elsewhere, and nothing that cannot be seen.</summary>
    private static string Safe(string title)
    {
        var safe = string.Concat(title.EnumerateRunes().Take(LongestTitle).Select(letter => IsSafe(letter) ? letter.ToString() : " "));
        return string.Join(' ', safe.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Trim('.', ' ');
    }

    private static bool IsSafe(Rune letter) =>
        !Rune.IsControl(letter) && !Rune.IsWhiteSpace(letter) && Rune.GetUnicodeCategory(letter) is not UnicodeCategory.Format
        && !(letter.IsAscii && "\\/:*?\"<>|".Contains((char)letter.Value, StringComparison.Ordinal));
}
