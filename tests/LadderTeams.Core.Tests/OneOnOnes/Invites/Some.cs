using LadderTeams.Core.Assessments;
using LadderTeams.Core.OneOnOnes.Invites;

namespace LadderTeams.Core.Tests.OneOnOnes.Invites;

/// <summary>A series, its link, and blocks for it.</summary>
internal static class Some
{
    public const string Key = "k7Qm2xV9tR4sW1zB";

    public const string Address =
        "https://teams.microsoft.com/l/entity/2f0a41c6-7b1d-4c0e-9a52-6d1f5a0c8e11/ladder?webUrl=https%3A%2F%2Fladder.example.com%2Ftab%2Fone-on-ones%2F" + Key
        + "&label=1%3A1&context=%7B%22subEntityId%22%3A%22%2Fone-on-ones%2F" + Key + "%22%7D";

    public const string Join =
        "https://teams.microsoft.com/l/meetup-join/19%3ameeting_QmVpc3BpZWw%40thread.v2/0?context=%7b%22Tid%22%3a%22aaaa%22%2c%22Oid%22%3a%22bbbb%22%7d";

    public const string ShortJoin = "https://teams.microsoft.com/meet/21045678901234?p=nUr3inBeispiel";

    public static AgendaLink Link { get; } = AgendaLink.From(Address, Key)!;

    public static InviteBlock Block(params IEnumerable<string> prompts) => Localized("en-GB", prompts);

    public static InviteBlock Localized(string? locale, params IEnumerable<string> prompts) => InviteBlock.From(prompts, Link, locale)!;

    public static InviteBlock Two { get; } = Block("Where did you split work so that others could start?", "Which review taught you something?");

    public static string SafeLink(string address) =>
        $"https://eur02.safelinks.protection.outlook.com/?url={Uri.EscapeDataString(address)}&data=05%7C02%7Cgrace%40example.com%7C0&sdata=abc%3D&reserved=0";

    public static Invite Html(string body, string? join = null) => new(BodyKind.Html, body, join);

    public static Invite Plain(string body, string? join = null) => new(BodyKind.Text, body, join);

    /// <summary>Fails with the refusal.</summary>
    public static Invite Done(Result<Invite> result)
    {
        Assert.Null(result.Refusal);
        return result.Value!;
    }

    public static void Refused(string code, Result<Invite> result) => Assert.Equal(code, result.Refusal?.Code);
}
