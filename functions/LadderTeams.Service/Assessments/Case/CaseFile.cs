using System.Reflection;
using System.Security.Cryptography;
using LadderTeams.Service.Platform.Answers;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Net.Http.Headers;

namespace LadderTeams.Service.Assessments.Case;

/// <summary>A case as a file to keep. The same case makes the same bytes, which its ETag follows from.</summary>
internal sealed class CaseFile(byte[] bytes, string mediaType, string name) : IResult, IEndpointMetadataProvider
{
    private const int LongestName = 100;

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        if (Edition.IsKnown(httpContext, Convert.ToHexStringLower(SHA256.HashData(bytes))[..32]))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        var disposition = new ContentDispositionHeaderValue("attachment");
        disposition.SetHttpFileName(NameOf(name));
        response.Headers.ContentDisposition = disposition.ToString();
        response.ContentType = mediaType;
        response.ContentLength = bytes.Length;
        await response.Body.WriteAsync(bytes, httpContext.RequestAborted);
    }

    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder) =>
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(string), [CaseFormats.Markdown, CaseFormats.Word]));

    /// <summary>What a folder of any system takes: nothing that leads elsewhere, no control character, and an end that says what it is.</summary>
    private static string NameOf(string wanted)
    {
        var (title, extension) = (Path.GetFileNameWithoutExtension(wanted), Path.GetExtension(wanted));
        var safe = string.Concat(title.EnumerateRunes().Take(LongestName).Select(rune => IsSafe(rune.Value) ? rune.ToString() : " "));
        return string.Join(' ', safe.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Trim('.', ' ') + extension;
    }

    private static bool IsSafe(int letter) => letter > 0xFFFF || (!char.IsControl((char)letter) && !char.IsWhiteSpace((char)letter) && !"\\/:*?\"<>|".Contains((char)letter, StringComparison.Ordinal)
        && char.GetUnicodeCategory((char)letter) is not System.Globalization.UnicodeCategory.Format);
}
