using System.Buffers.Text;
using System.Security.Cryptography;

namespace LadderTeams.Local.Tenant.Tokens;

internal static class RandomText
{
    /// <summary>256 bits that nobody can guess.</summary>
    public static string Next() => Next(32);

    public static string Next(int bytes) => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(bytes));
}
