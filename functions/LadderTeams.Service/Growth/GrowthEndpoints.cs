using LadderTeams.Service.Growth.Auditing;
using LadderTeams.Service.Platform.Answers;
using LadderTeams.Service.Platform.Callers;
using LadderTeams.Service.Platform.Idempotency;
using LadderTeams.Service.Platform.SignIn.Access;

namespace LadderTeams.Service.Growth;

internal static class GrowthEndpoints
{
    private static readonly Refusal[] OfEach = [Refusal.StorageUnavailable, DirectoryRefusals.Unavailable, DirectoryRefusals.ConsentRequired];

    /// <summary>What is about one person: <c>/api/people/{person}</c>, who is named by the directory's id or is <c>me</c>.</summary>
    public static RouteGroupBuilder MapPerson(this IEndpointRouteBuilder routes, string tag)
    {
        var person = routes.MapGroup($"/api/people/{{{AccessEndpoints.PersonParameter}}}").WithTags(tag).WithMetadata(new RefusalsOfEndpoint(OfEach));
        person.AddEndpointFilter(AuditedReads.FilterAsync);
        return person;
    }

    /// <summary>
    /// A write that may be sent twice under one key. Its answer is remembered for a day, and so names what was written and says
    /// nothing that was written.
    /// </summary>
    public static RouteHandlerBuilder Once(this RouteHandlerBuilder write) =>
        write.RemembersFirstAnswer(context => ScopeOf(context.RequestServices.GetRequiredService<ICaller>()));

    /// <summary>Where the answers to a person's writes are remembered.</summary>
    public static string ScopeOf(ICaller caller) => $"{caller.TenantId}/{caller.PersonId}";
}
