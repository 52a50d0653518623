using LadderTeams.Local.Tenant.People;

namespace LadderTeams.Local.Demo.Filling;

/// <summary>A person and her manager, between whom all of it happens.</summary>
internal sealed record Pair(Person Person, Person Manager)
{
    /// <summary>Her page, as the one who asks names her.</summary>
    public string PageFor(Person who) => who == Person ? "/api/people/me" : $"/api/people/{Person.Id}";

    public Person this[Stories.Author author] => author is Stories.Author.Person ? Person : Manager;
}
