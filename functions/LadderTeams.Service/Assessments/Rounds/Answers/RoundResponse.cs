using LadderTeams.Core.Assessments.Agreements;
using LadderTeams.Core.Assessments.Rounds;

namespace LadderTeams.Service.Assessments.Rounds.Answers;

/// <summary>A round as the reader may see it.</summary>
/// <param name="WrittenBy">The side that the reader writes; null for a later manager.</param>
/// <param name="Own">The reader's own side; null for a later manager.</param>
/// <param name="Revealed">Null until both have submitted.</param>
internal sealed record RoundResponse(
    RoundTermsResponse Terms, RoundStage Stage, Side? WrittenBy, OwnSideResponse? Own, RevealedResponse? Revealed, SignOffResponse? SignOff, ClosingResponse? Closing)
{
    public static RoundResponse From(RoundView view) => new(
        RoundTermsResponse.From(view), view.Stage, view.WrittenBy,
        view.Own is null ? null : OwnSideResponse.From(view.Own),
        RevealedResponse.From(view), SignOffResponse.From(view.SignOff), ClosingResponse.From(view.Closing));
}

/// <param name="Manager">The person's manager when the round opened.</param>
/// <param name="CurrentLevel">A level's code; null when it was not known.</param>
internal sealed record RoundTermsResponse(
    string Id, string Person, string Manager, DateOnly Start, DateOnly End, string Ladder, int Version, string? CurrentLevel, string TargetLevel, DateTimeOffset OpenedAt)
{
    public static RoundTermsResponse From(RoundView view) => new(
        view.Terms.Id.Value, view.Terms.Person.Value, view.Terms.Manager.Value, view.Terms.Period.Start, view.Terms.Period.End,
        view.Terms.Ladder.LadderId, view.Terms.Ladder.Version, view.Terms.CurrentLevel, view.Terms.TargetLevel, view.OpenedAt);
}

/// <param name="Revision">What the next save names in If-Match; 0 before the first.</param>
internal sealed record OwnSideResponse(int Revision, DateTimeOffset? SavedAt, DateTimeOffset? SubmittedAt, AssessmentResponse Assessment)
{
    public static OwnSideResponse From(RoundSide side) => new(side.Revision, side.SavedAt, side.SubmittedAt, AssessmentResponse.From(side.Assessment));
}

/// <summary>What both see once both have submitted.</summary>
/// <param name="Agreement">Capability by capability, the closest first.</param>
internal sealed record RevealedResponse(RevealedSideResponse Self, RevealedSideResponse Manager, IReadOnlyList<CapabilityAgreementResponse> Agreement)
{
    public static RevealedResponse? From(RoundView view) => view is { Self: { } self, Manager: { } manager } && RoundAgreement.Of(view) is { } agreement
        ? new(RevealedSideResponse.From(self), RevealedSideResponse.From(manager), [.. agreement.Select(CapabilityAgreementResponse.From)])
        : null;
}

internal sealed record RevealedSideResponse(DateTimeOffset SubmittedAt, AssessmentResponse Assessment)
{
    public static RevealedSideResponse From(RevealedSide side) => new(side.SubmittedAt, AssessmentResponse.From(side.Assessment));
}

/// <param name="Capability">Null for what holds across capabilities.</param>
internal sealed record CapabilityAgreementResponse(string? Capability, IReadOnlyList<RatingAgreementResponse> Ratings)
{
    public static CapabilityAgreementResponse From(CapabilityAgreement agreement) => new(agreement.Name, [.. agreement.Ratings.Select(RatingAgreementResponse.From)]);
}

/// <param name="Points">How many points the manager's rating is above the person's own; 0 when only one of them rated it.</param>
/// <param name="Self">Null when she did not rate it.</param>
internal sealed record RatingAgreementResponse(ItemKeyResponse Subject, AgreementKind Kind, int Points, RatedPointResponse? Self, RatedPointResponse? Manager)
{
    public static RatingAgreementResponse From(RatingAgreement agreement) => new(
        ItemKeyResponse.From(agreement.Key), agreement.Kind, agreement.Points,
        agreement.Self is null ? null : RatedPointResponse.From(agreement.Self.Point),
        agreement.Manager is null ? null : RatedPointResponse.From(agreement.Manager.Point));
}

internal sealed record SignOffResponse(string Summary, DateTimeOffset At)
{
    public static SignOffResponse? From(SignOff? signOff) => signOff is null ? null : new(signOff.Summary.Value, signOff.At);
}

/// <param name="By">The id of who ended the round.</param>
internal sealed record ClosingResponse(string By, DateTimeOffset At)
{
    public static ClosingResponse? From(Closing? closing) => closing is null ? null : new(closing.By.Value, closing.At);
}

/// <param name="Rounds">The newest first.</param>
internal sealed record RoundsResponse(IReadOnlyList<RoundSummaryResponse> Rounds);

/// <param name="Revision">Of the reader's own draft; null for a later manager.</param>
internal sealed record RoundSummaryResponse(RoundTermsResponse Terms, RoundStage Stage, Side? WrittenBy, int? Revision, DateTimeOffset? SignedOffAt)
{
    public static RoundSummaryResponse From(RoundView view) => new(RoundTermsResponse.From(view), view.Stage, view.WrittenBy, view.Own?.Revision, view.SignOff?.At);
}

/// <summary>What came of a write. It says nothing that anybody wrote.</summary>
internal sealed record RoundStateResponse(string Id, RoundStage Stage);
