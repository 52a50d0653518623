using System.Security.Cryptography;
using System.Text;
using LadderTeams.Core.Assessments;

namespace LadderTeams.Core.OneOnOnes.Invites;

/// <summary>What a block says, whatever it is written in: the line with the link, where that leads, and the prompts below.</summary>
internal sealed record BlockContent(string Heading, string Address, ValueList<string> Prompts)
{
    public string Hash => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', [Heading, Address, .. Prompts]))));

    public static BlockContent Of(string heading, string address, IEnumerable<string> prompts) =>
        new(WrittenLine.Of(heading), WrittenAddress.Plain(address), [.. prompts.Select(WrittenLine.Of)]);
}
