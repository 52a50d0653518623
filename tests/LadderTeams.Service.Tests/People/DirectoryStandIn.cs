using LadderTeams.Core.Assessments;
using LadderTeams.Service.Graph;
using LadderTeams.Service.Platform.Answers;
using LadderTeams.Service.Platform.Callers;
using LadderTeams.Service.Tests.Growth;

namespace LadderTeams.Service.Tests.People;

/// <summary>A directory that says what a test has it say, and counts how often it is asked.</summary>
internal sealed class DirectoryStandIn : IDirectory
{
    private readonly Dictionary<string, DirectoryPerson> people = [];
    private readonly Dictionary<string, string> managers = [];
    private int questions;

    public int Questions => questions;

    /// <summary>From now on each question is answered so.</summary>
    public RefusedException? Failure { get; set; }

    /// <summary>Whether a person is told who manages her.</summary>
    public bool TellsManagers { get; set; }

    /// <summary>Holds answers back until it is over. What they say is decided before.</summary>
    public Task Answering { get; set; } = Task.CompletedTask;

    public void Add(Somebody person, Somebody? manager)
    {
        people[person.Id] = new(PersonId.From(person.Id)!, person.Name, $"{person.Name.Split(' ')[0]}@example.com", null, true);
        if (manager is null) { managers.Remove(person.Id); }
        else { managers[person.Id] = manager.Id; }
    }

    public Task<DirectoryPerson?> FindMeAsync(ICaller caller, CancellationToken cancellationToken) => AnswerAsync(people.GetValueOrDefault(caller.PersonId));

    public Task<DirectoryPerson?> FindAsync(ICaller caller, PersonId person, CancellationToken cancellationToken) => AnswerAsync(people.GetValueOrDefault(person.Value));

    public Task<ToldManager> FindManagerAsync(ICaller caller, CancellationToken cancellationToken) =>
        AnswerAsync(TellsManagers ? new(true, managers.TryGetValue(caller.PersonId, out var manager) ? people.GetValueOrDefault(manager) : null) : ToldManager.NotTold);

    public Task<IReadOnlyList<DirectoryPerson>> ListReportsAsync(ICaller caller, CancellationToken cancellationToken) =>
        AnswerAsync<IReadOnlyList<DirectoryPerson>>([.. people.Values.Where(person => managers.GetValueOrDefault(person.Id.Value) == caller.PersonId)]);

    private async Task<T> AnswerAsync<T>(T answer)
    {
        Interlocked.Increment(ref questions);
        await Answering;
        return Failure is null ? answer : throw Failure;
    }
}
