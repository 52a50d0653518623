using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using LadderTeams.Core.Ladders.Import;

namespace LadderTeams.Service.Ladders.Sources;

/// <summary>Follows from the names and the bytes of the files alone; their order does not count.</summary>
internal static class SourceHash
{
    public static string Of(IEnumerable<SourceDocument> documents)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var document in documents.OrderBy(document => document.Name, StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{document.Name}\n{document.Length}\n")));
            hash.AppendData(document.Content.Span);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..32];
    }
}
