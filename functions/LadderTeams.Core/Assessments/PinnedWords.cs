using System.Security.Cryptography;
using System.Text;

namespace LadderTeams.Core.Assessments;

/// <summary>The words of all that one thing is rated by, or asked in.</summary>
public static class PinnedWords
{
    private const int Digits = 32;

    /// <summary>
    /// Equal for the same statements in the same words, whatever their order. Whoever rates something sends back this of what she had
    /// before her.
    /// </summary>
    public static string Of(IEnumerable<PinnedStatement> pins)
    {
        var lines = string.Join('\n', pins.Select(pin => $"{pin.StatementId} {pin.TextHash}").Order(StringComparer.Ordinal));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(lines)))[..Digits];
    }

    /// <summary>Whether both say the same words and no others, in whatever order and under whatever ids.</summary>
    public static bool AreSame(IEnumerable<PinnedStatement> some, IEnumerable<PinnedStatement> others) =>
        some.Select(pin => pin.TextHash).Order(StringComparer.Ordinal).SequenceEqual(others.Select(pin => pin.TextHash).Order(StringComparer.Ordinal));
}
