using LadderTeams.Core.Assessments.Ratings;

namespace LadderTeams.Core.Assessments.Agreements;

public enum AgreementKind
{
    Same,
    Differs,
    SelfAlone,
    ManagerAlone,
}

/// <summary>How the two see one thing. At least one of the two ratings is there.</summary>
public sealed record RatingAgreement
{
    internal RatingAgreement(Rating? self, Rating? manager) => (Self, Manager) = (self, manager);

    public Rating? Self { get; }

    public Rating? Manager { get; }

    public ItemKey Key => (Self ?? Manager!).Key;

    public string? Capability => (Self ?? Manager!).Capability;

    public AgreementKind Kind =>
        Manager is null ? AgreementKind.SelfAlone
        : Self is null ? AgreementKind.ManagerAlone
        : Points == 0 ? AgreementKind.Same
        : AgreementKind.Differs;

    /// <summary>How many points the manager's rating is above the person's own; 0 when only one of them rated it.</summary>
    public int Points => Self is null || Manager is null ? 0 : Manager.Point.Order - Self.Point.Order;
}
