using LadderTeams.Core.Assessments;
using LadderTeams.Service.Platform.Idempotency;

namespace LadderTeams.Service.Platform.Callers;

/// <summary>Whom a request is about, and how the caller stands to her. An endpoint gets one only for who was let in.</summary>
internal sealed class Subject(ICaller caller, PersonId person, bool isManagedByCaller)
{
    private const string Oneself = "me";

    public string TenantId => caller.TenantId;

    public PersonId Id => person;

    public ICaller Caller => caller;

    public Viewer Viewer { get; } = new(PersonId.From(caller.PersonId)!, person, isManagedByCaller);

    /// <summary>What a write is called that may be repeated under a key: the same each time. Null for every other request.</summary>
    public string? Write { get; private init; }

    public bool IsCaller => Viewer.IsSubject(person);

    /// <summary>Null for what names nobody in any tenant.</summary>
    /// <param name="named">An id of the directory, or <c>me</c>.</param>
    public static PersonId? IdFrom(string named, ICaller caller) =>
        named == Oneself ? PersonId.From(caller.PersonId)
        : Guid.TryParseExact(named, "D", out var id) ? PersonId.From(id.ToString())
        : null;

    public static ValueTask<Subject> BindAsync(HttpContext context)
    {
        var subject = context.Features.Get<Subject>() ?? throw new InvalidOperationException("The address names nobody.");
        return ValueTask.FromResult(context.Features.Get<IdempotencyKey>() is { } key ? subject.Doing(key.WriteAt(context.Request.Path)) : subject);
    }

    private Subject Doing(string write) => new(caller, person, isManagedByCaller) { Write = write };
}
