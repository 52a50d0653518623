namespace LadderTeams.Core.OneOnOnes.Invites.Bodies;

/// <summary>A body as it was read, with the blocks in it that a link leads from. It can be changed once.</summary>
internal abstract class InviteBody
{
    /// <summary>When it is not, nothing of it can be told or changed but <see cref="HasLink"/>.</summary>
    public virtual bool IsReadable => true;

    /// <summary>Those that still have the form of a block, whatever they say.</summary>
    public abstract IReadOnlyList<BlockContent> Blocks { get; }

    /// <summary>Whether the link is anywhere, in a block or not.</summary>
    public abstract bool HasLink { get; }

    /// <summary>All that a reader can follow.</summary>
    public abstract IEnumerable<string> Addresses { get; }

    /// <summary>The body with the block at its top; null when the rest of it would not stay as it is.</summary>
    public abstract string? Insert(InviteBlock block);

    /// <summary>The body with another block, or none, in place of the first one; null when the rest of it would not stay as it is.</summary>
    public abstract string? Replace(InviteBlock? block);
}
