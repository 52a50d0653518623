using LadderTeams.Core.Assessments;
using LadderTeams.Core.OneOnOnes.Invites.Bodies;

namespace LadderTeams.Core.OneOnOnes.Invites;

public enum BodyKind
{
    Html,
    Text,
}

/// <summary>
/// The body of a series' invite. Whatever is done to it changes our block alone; the rest stays equal in meaning, and byte by byte where
/// that can be.
/// </summary>
/// <param name="JoinAddress">Where the meeting is joined; null when it is not online.</param>
public sealed record Invite(BodyKind Kind, string Body, string? JoinAddress = null)
{
    /// <summary>In UTF-16 units.</summary>
    public const int Longest = 2_000_000;

    /// <param name="written">The hash of the block that was written last; null when nobody knows it, and then no block counts as intact.</param>
    public FoundBlock Find(AgendaLink link, string? written) => Found(Read(link), written);

    /// <summary>Puts the block before everything else, where there is none.</summary>
    public Result<Invite> Insert(InviteBlock block) => Change(block.Link, null, BlockState.Missing, body => body.Insert(block));

    /// <summary>Writes the block anew in its place, unless a person changed it since.</summary>
    public Result<Invite> Refresh(InviteBlock block, string written) => Change(block.Link, written, BlockState.Intact, body => body.Replace(block));

    /// <summary>Takes the block out, unless a person changed it since.</summary>
    /// <param name="written">That of <see cref="FoundBlock"/>, to take out what a person made of it.</param>
    public Result<Invite> Remove(AgendaLink link, string written) => Change(link, written, BlockState.Intact, body => body.Replace(null));

    private Result<Invite> Change(AgendaLink link, string? written, BlockState expected, Func<InviteBody, string?> change)
    {
        if (Body.Length > Longest) { return new Refusal(InviteRefusals.InviteTooLarge); }

        var body = Read(link);
        if (!body.IsReadable) { return new Refusal(InviteRefusals.InviteNotSafe); }

        var state = Found(body, written).State;
        if (state != expected) { return new Refusal(InviteRefusals.For(expected, state)); }

        if (JoinAddress is not null && !JoinLink.IsAmong(body.Addresses, JoinAddress)) { return new Refusal(InviteRefusals.JoinLinkNotFound); }

        return change(body) is { } changed ? this with { Body = changed } : new Refusal(InviteRefusals.InviteNotSafe);
    }

    private InviteBody Read(AgendaLink link) => Kind is BodyKind.Html ? new HtmlBody(Body, link) : new TextBody(Body, link);

    private static FoundBlock Found(InviteBody body, string? written) => body.Blocks switch
    {
        [] => new(body.HasLink ? BlockState.Edited : BlockState.Missing, null),
        [var block] => new(block.Hash == written ? BlockState.Intact : BlockState.Edited, block.Hash),
        _ => new(BlockState.Twice, null),
    };
}
