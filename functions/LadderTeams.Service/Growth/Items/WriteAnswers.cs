using LadderTeams.Core.Assessments;
using LadderTeams.Service.Platform.Answers;
using LadderTeams.Service.Platform.Callers;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LadderTeams.Service.Growth.Items;

/// <param name="Revision">What the next change names in <c>If-Match</c>.</param>
internal sealed record WrittenResponse(string Id, int Revision);

/// <summary>Says what became of a write, and nothing of what was written.</summary>
internal static class WriteAnswers
{
    /// <param name="collection">The part of the address behind the person.</param>
    public static Results<Created<WrittenResponse>, ProblemHttpResult> Created(this HttpResponse response, Subject subject, string collection, Result<Written> done)
    {
        if (!done.IsDone) { return done.Refusal.Answer(); }

        var (id, revision) = done.Value;
        response.Headers.ETag = EntityTag.Of(revision);
        return TypedResults.Created($"/api/people/{subject.Id}/{collection}/{id}", new WrittenResponse(id, revision));
    }

    public static Results<NoContent, ProblemHttpResult> Changed(this HttpResponse response, Result<Written> done)
    {
        if (!done.IsDone) { return done.Refusal.Answer(); }

        response.Headers.ETag = EntityTag.Of(done.Value.Revision);
        return TypedResults.NoContent();
    }

    /// <summary>False when the request does not say which revision of a thing it saw.</summary>
    public static bool SaysWhatItSaw(this HttpRequest request, out int seen)
    {
        var isSaid = Precondition.TryRead(request, out var number) && number is not null;
        seen = number ?? 0;
        return isSaid;
    }

    public static ProblemHttpResult SawNothing => Platform.Answers.Refusal.PreconditionRequired.With("Send If-Match with the revision that you saw, in quotes.");

    public static ProblemHttpResult NotFound => Platform.Answers.Refusal.NotFound.With(null);

    public static ProblemHttpResult Unreadable(string rule) => Platform.Answers.Refusal.BadRequest.With(rule);
}
