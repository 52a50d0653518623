using LadderTeams.Core.Ladders.Import;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;
using static LadderTeams.Service.Ladders.LadderRefusals;

namespace LadderTeams.Service.Ladders.Sources;

/// <summary>The files of a form, as they were sent, and what the owner says of them.</summary>
internal sealed record SourceUpload(IReadOnlyList<SourceDocument> Files, string? Note);

/// <summary>Reads a form part by part, into memory alone, and stops where a limit is passed.</summary>
internal sealed class SourceUploadReader(ImportLimits limits)
{
    public const int LongestNote = 500;
    private const string NoteField = "note";
    private readonly List<SourceDocument> files = [];
    private readonly HashSet<string> names = new(StringComparer.Ordinal);
    private string? note;
    private long total;

    /// <summary>What a form may take beside the bytes of its files: the heads of its parts.</summary>
    public static long LargestBody(ImportLimits limits) => limits.MaxTotalBytes + (2048L * limits.MaxFiles);

    public async Task<(SourceUpload? Upload, ProblemHttpResult? Refused)> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (BoundaryOf(request) is not { } boundary) { return (null, UploadUnreadable.With("Send the files as multipart/form-data.")); }

        try
        {
            var reader = new MultipartReader(boundary, request.Body);
            while (await reader.ReadNextSectionAsync(cancellationToken) is { } section)
            {
                if (await TakeAsync(section, cancellationToken) is { } refused) { return (null, refused); }
            }
        }
        catch (Exception malformed) when (malformed is InvalidDataException or IOException and not BadHttpRequestException)
        {
            return (null, UploadUnreadable.With("The form breaks off or is no multipart/form-data."));
        }

        return files.Count == 0 ? (null, NoFiles.With("Send at least one file.")) : (new(files, note), null);
    }

    private static string? BoundaryOf(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type) && type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
        && HeaderUtilities.RemoveQuotes(type.Boundary).Value is { Length: > 0 and <= 200 } boundary
            ? boundary
            : null;

    private async Task<ProblemHttpResult?> TakeAsync(MultipartSection section, CancellationToken cancellationToken)
    {
        if (!ContentDispositionHeaderValue.TryParse(section.ContentDisposition, out var said)) { return UploadUnreadable.With("A part has no Content-Disposition."); }

        if (NameOf(said) is { } name) { return await TakeFileAsync(name, section.Body, cancellationToken); }

        return HeaderUtilities.RemoveQuotes(said.Name).Equals(NoteField, StringComparison.Ordinal) ? await TakeNoteAsync(section.Body, cancellationToken) : null;
    }

    /// <summary>Null for what is no file.</summary>
    private static string? NameOf(ContentDispositionHeaderValue said) =>
        said.FileNameStar.HasValue ? said.FileNameStar.Value
        : said.FileName.HasValue ? HeaderUtilities.RemoveQuotes(said.FileName).Value
        : null;

    private async Task<ProblemHttpResult?> TakeFileAsync(string name, Stream body, CancellationToken cancellationToken)
    {
        if (files.Count == limits.MaxFiles) { return TooManyFiles.With($"A ladder has at most {limits.MaxFiles} files."); }

        if (!SourceName.IsSafe(name)) { return FileNameInvalid.With(SourceName.Rule); }

        if (!names.Add(name)) { return FileNameTwice.With("Give each file a name of its own."); }

        if (await ReadAsync(body, limits.MaxFileBytes, cancellationToken) is not { } content) { return FileTooLarge.With($"A file has at most {limits.MaxFileBytes} bytes."); }

        if ((total += content.Length) > limits.MaxTotalBytes) { return UploadTooLarge.With($"All files together have at most {limits.MaxTotalBytes} bytes."); }

        files.Add(new(name, content));
        return null;
    }

    private async Task<ProblemHttpResult?> TakeNoteAsync(Stream body, CancellationToken cancellationToken)
    {
        var bytes = await ReadAsync(body, 4 * LongestNote, cancellationToken);
        note = bytes is null ? null : VersionNote.From(System.Text.Encoding.UTF8.GetString(bytes));
        return bytes is null || note?.Length > LongestNote ? NoteTooLong.With($"A note has at most {LongestNote} characters.") : null;
    }

    /// <summary>Null when there is more.</summary>
    private static async Task<byte[]?> ReadAsync(Stream body, int most, CancellationToken cancellationToken)
    {
        using var content = new MemoryStream();
        var buffer = new byte[16 * 1024];
        while (await body.ReadAsync(buffer, cancellationToken) is > 0 and var length)
        {
            if (content.Length + length > most) { return null; }

            content.Write(buffer, 0, length);
        }

        return content.ToArray();
    }
}
