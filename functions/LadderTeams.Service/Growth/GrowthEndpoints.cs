using LadderTeams.Service.Growth.Auditing;
using LadderTeams.Service.Platform.Answers;
using LadderTeams.Service.Platform.Callers;
using LadderTeams.Service.Platform.Idempotency;
using LadderTeams.Service.Platform.SignIn.Access;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace LadderTeams.Service.Growth;

internal static class GrowthEndpoints
{
    private static readonly Refusal[] OfEach = [Refusal.NotFound, Refusal.StorageUnavailable, DirectoryRefusals.Unavailable, DirectoryRefusals.ConsentRequired];

    /// <summary>
    /// What is about one person, who is named by the directory's id or is <c>me</c>. Whoever else reads it is written down, and
    /// no answer is kept on its way unless it says so itself.
    /// </summary>
    public static RouteGroupBuilder MapPerson(this IEndpointRouteBuilder routes, string tag, string prefix = "/api/people")
    {
        var person = routes.MapGroup($"{prefix}/{{{AccessEndpoints.PersonParameter}}}").WithTags(tag).WithMetadata(new RefusalsOfEndpoint(OfEach), DirectoryRefusals.Claims, GrowthRefusals.Item);
        person.AddOpenApiOperationTransformer(DescribePersonAsync);
        person.AddEndpointFilter(NotKeptAsync);
        person.AddEndpointFilter(AuditedReads.FilterAsync);
        return person;
    }

    /// <summary>
    /// A write that may be sent twice under one key. Its answer is remembered for a day, and so names what was written and says
    /// nothing that was written.
    /// </summary>
    public static RouteHandlerBuilder Once(this RouteHandlerBuilder write) =>
        write.RemembersFirstAnswer(context => GrowthKey.Of(context.RequestServices.GetRequiredService<ICaller>()).Scope);

    private static ValueTask<object?> NotKeptAsync(EndpointFilterInvocationContext invocation, EndpointFilterDelegate next)
    {
        invocation.HttpContext.Response.Headers.CacheControl = "no-store";
        return next(invocation);
    }

    /// <summary>No handler takes it: each is given the <see cref="Subject"/> whom it names.</summary>
    private static Task DescribePersonAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        operation.Parameters ??= [];
        operation.Parameters.Insert(0, new OpenApiParameter
        {
            Name = AccessEndpoints.PersonParameter,
            In = ParameterLocation.Path,
            Required = true,
            Description = "The directory's id of the person, or me.",
            Schema = new OpenApiSchema { Type = JsonSchemaType.String },
        });
        return Task.CompletedTask;
    }
}
