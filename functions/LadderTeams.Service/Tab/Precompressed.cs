using LadderTeams.Service.Platform.Answers;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;

namespace LadderTeams.Service.Tab;

/// <summary>Finds the files that the build has compressed: they lie beside the file that they are of.</summary>
internal static class Precompressed
{
    /// <summary>The file as the client likes it best; the coding is null for the file as it is.</summary>
    public static (IFileInfo File, string? Coding) Find(IFileProvider files, string path, StringValues accepted) =>
        ContentCodings.Accepted(accepted)
            .Select(coding => (File: files.GetFileInfo(path + ExtensionOf(coding)), (string?)coding))
            .FirstOrDefault(form => form.File.Exists, (files.GetFileInfo(path), null));

    private static string ExtensionOf(string coding) => coding == ContentCodings.Brotli ? ".br" : ".gz";
}
