namespace LadderTeams.Core.Assessments.Evidence;

public enum EvidenceVisibility
{
    /// <summary>The person's alone.</summary>
    Mine,

    /// <summary>Her manager of now reads it too.</summary>
    SharedWithManager,
}

/// <summary>Something that shows how a person works. It is hers: she alone adds, changes, shares and deletes it.</summary>
public sealed record EvidenceItem
{
    public const int LongestTitle = 300;
    public const int LongestLink = 2000;
    public const int MostStatements = 100;

    private EvidenceItem(EntryId id, PersonId person, EvidenceDetails details, WrittenText title, WrittenText text, WrittenText source, Uri? link)
    {
        (Id, Person, Title, Text, Source, Link) = (id, person, title, text, source, link);
        (Date, SpeaksFor, Visibility) = (details.Date, details.SpeaksFor, details.Visibility);
    }

    public EntryId Id { get; }

    public PersonId Person { get; }

    public WrittenText Title { get; }

    public WrittenText Text { get; }

    /// <summary>Whose word it is, such as a colleague who gave feedback; blank for the person's own account.</summary>
    public WrittenText Source { get; }

    /// <summary>Of the web; null when there is none.</summary>
    public Uri? Link { get; }

    /// <summary>When it happened.</summary>
    public DateOnly Date { get; }

    /// <summary>With the words that they had when the person said that it speaks for them.</summary>
    public ValueList<PinnedStatement> SpeaksFor { get; }

    public EvidenceVisibility Visibility { get; }

    /// <param name="today">What has not happened yet shows nothing.</param>
    public static Result<EvidenceItem> From(EntryId id, PersonId person, EvidenceDetails details, DateOnly today)
    {
        if (details.Date > today) { return new Refusal(RefusalCodes.DateInFuture); }

        if (details.SpeaksFor.Count > MostStatements) { return new Refusal(RefusalCodes.TooManyItems); }

        var link = LinkOf(details.Link);
        if (link is null && !string.IsNullOrEmpty(details.Link)) { return new Refusal(RefusalCodes.LinkInvalid); }

        return WrittenText.ParseRequired(details.Title, LongestTitle).Then(title => WrittenText.Parse(details.Text).Then(text =>
            WrittenText.Parse(details.Source, LongestTitle).Then<EvidenceItem>(source => new EvidenceItem(id, person, details, title, text, source, link))));
    }

    private static Uri? LinkOf(string? link) =>
        link is { Length: <= LongestLink } && Uri.TryCreate(link, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp) && uri.UserInfo.Length == 0 ? uri : null;
}

/// <summary>What a person says of a piece of evidence.</summary>
/// <param name="Source">Whose word it is; null or blank for her own account.</param>
public sealed record EvidenceDetails(
    string Title, string? Text, string? Source, string? Link, DateOnly Date, ValueList<PinnedStatement> SpeaksFor, EvidenceVisibility Visibility);
