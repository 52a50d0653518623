namespace LadderTeams.Core.Ladders.Import;

/// <summary>Holds an import to its limits of files and of bytes in all.</summary>
internal static class ImportQuota
{
    /// <summary>The files that fit; each that does not is reported.</summary>
    public static IEnumerable<SourceDocument> Admit(IEnumerable<SourceDocument> documents, ImportLimits limits, List<Diagnostic> diagnostics)
    {
        var (files, bytes) = (0, 0L);
        foreach (var document in documents)
        {
            if (files >= limits.MaxFiles)
            {
                diagnostics.Add(Refused("too_many_files", document, $"Import fewer files: the limit is {limits.MaxFiles:N0}, and this one was not read."));
            }
            else if (bytes + document.Content.Length > limits.MaxTotalBytes)
            {
                diagnostics.Add(Refused("import_too_large", document, $"Import less at once: the limit is {limits.MaxTotalBytes:N0} bytes in all, and this file was not read."));
            }
            else
            {
                (files, bytes) = (files + 1, bytes + document.Content.Length);
                yield return document;
            }
        }
    }

    private static Diagnostic Refused(string code, SourceDocument document, string message) => new(code, DiagnosticSeverity.Error, document.Name, 1, message);
}
