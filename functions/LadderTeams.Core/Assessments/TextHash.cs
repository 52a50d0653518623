using System.Security.Cryptography;
using System.Text;

namespace LadderTeams.Core.Assessments;

/// <summary>Tells words that a person saw from others. How they were broken into lines does not count; every other character does.</summary>
public static class TextHash
{
    public static string Of(string text)
    {
        var words = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(words)));
    }
}
