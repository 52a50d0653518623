using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace LadderTeams.Service.Tab;

/// <summary>Finds the files that the build has compressed: they lie beside the file that they are of.</summary>
internal static class Precompressed
{
    /// <summary>Where the client likes both alike, the one that is smaller.</summary>
    private static readonly (string Encoding, string Extension)[] Forms = [("br", ".br"), ("gzip", ".gz")];

    /// <summary>The file as the client likes it best; the encoding is null for the file as it is.</summary>
    public static (IFileInfo File, string? Encoding) Find(IFileProvider files, string path, StringValues accepted)
    {
        if (!StringWithQualityHeaderValue.TryParseList(accepted, out var wishes)) { return (files.GetFileInfo(path), null); }

        return Forms
            .Select(form => (form.Encoding, File: files.GetFileInfo(path + form.Extension), Wish: QualityOf(form.Encoding, wishes)))
            .Where(form => form.Wish > 0 && form.File.Exists)
            .OrderByDescending(form => form.Wish)
            .Select(form => (form.File, (string?)form.Encoding))
            .FirstOrDefault((files.GetFileInfo(path), null));
    }

    private static double QualityOf(string encoding, IList<StringWithQualityHeaderValue> wishes) =>
        (wishes.FirstOrDefault(wish => wish.Value.Equals(encoding, StringComparison.OrdinalIgnoreCase))
            ?? wishes.FirstOrDefault(wish => wish.Value.Equals("*", StringComparison.Ordinal))) is { } wish ? wish.Quality ?? 1 : 0;
}
