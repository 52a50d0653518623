using LadderTeams.Local.Tenant.Pages;
using LadderTeams.Local.Tenant.People;
using LadderTeams.Local.Tenant.Tokens;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LadderTeams.Local.Tenant.SignIn;

/// <summary>Signs a person in and sends the tab a code for her. Nobody has a password here; every other check is as in Entra.</summary>
internal sealed class Authorize(RegisteredClient client, Sessions sessions, PeopleDirectory people, PeoplePage page, AuthorizationCodes codes, TimeProvider time)
{
    public IResult Ask(HttpContext context)
    {
        var (request, refusal) = AuthorizeRequest.Read(context.Request.Query, client);
        if (request is null) { return page.Refuse(refusal!); }

        var (scopes, error) = request.ReadScopes(client);
        if (scopes is null) { return TypedResults.Redirect(request.AnswerAt(error!)); }

        if (PersonFor(request, context) is { } person) { return SignIn(context, request, scopes, person); }

        return request.MayNotAsk
            ? TypedResults.Redirect(request.AnswerAt(new TokenError("login_required", 50058, "A silent sign-in request was sent but no user is signed in.")))
            : page.Ask(context, sessions.Find(context));
    }

    /// <summary>Takes the choice that was made on the page of people.</summary>
    public async Task<IResult> ChooseAsync(HttpContext context)
    {
        if (await OwnForm.PersonAsync(context, people) is not { } person) { return page.Refuse(OwnForm.Refusal); }

        var (request, refusal) = AuthorizeRequest.Read(context.Request.Query, client);
        if (request is null) { return page.Refuse(refusal!); }

        var (scopes, error) = request.ReadScopes(client);
        return scopes is null ? TypedResults.Redirect(request.AnswerAt(error!)) : SignIn(context, request, scopes, person);
    }

    /// <summary>Null when she has to say who she is.</summary>
    private Person? PersonFor(AuthorizeRequest request, HttpContext context) =>
        request.AsksAgain ? null
        : request.LoginHint is { } hint ? people.Find(hint)
        : sessions.Find(context);

    private StatusCodeHttpResult SignIn(HttpContext context, AuthorizeRequest request, RequestedScopes scopes, Person person)
    {
        sessions.SignIn(context, person);
        var grant = new Grant(person.Id, scopes, request.Nonce, time.GetUtcNow());
        var answer = request.AnswerAt(codes.Issue(new(grant, request.Redirect, request.Challenge)));
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers.Location = answer;
        return TypedResults.StatusCode(StatusCodes.Status303SeeOther); // also after a form, what follows is a GET
    }
}
