namespace LadderTeams.Local.Tests.Tenant.Graph;

/// <summary>What the product relies on in Graph's answers, in our own words.</summary>
internal static class OwnGraphSchema
{
    public const string Text = """
        paths:
          /me: &one
            get:
              responses:
                '200': { content: { application/json: { schema: { $ref: '#/components/schemas/user' } } } }
                4XX: { $ref: '#/components/responses/error' }
                5XX: { $ref: '#/components/responses/error' }
          /me/manager: *one
          /users/{user-id}: *one
          /users/{user-id}/manager: *one
          /users: &many
            get:
              responses:
                '200': { content: { application/json: { schema: { $ref: '#/components/schemas/users' } } } }
                4XX: { $ref: '#/components/responses/error' }
                5XX: { $ref: '#/components/responses/error' }
          /me/directReports: *many
          /me/directReports/graph.user: *many
          /users/{user-id}/directReports: *many
          /users/{user-id}/directReports/graph.user: *many
          /$batch:
            post:
              responses:
                '200': { content: { application/json: { schema: { $ref: '#/components/schemas/batch' } } } }
                4XX: { $ref: '#/components/responses/error' }
        components:
          responses:
            error: { content: { application/json: { schema: { $ref: '#/components/schemas/error' } } } }
          schemas:
            user:
              type: object
              additionalProperties: false
              required: [id]
              properties:
                '@odata.context': { type: string }
                '@odata.type': { type: string }
                '@removed': { type: object, required: [reason], properties: { reason: { type: string } } }
                accountEnabled: { type: boolean, nullable: true }
                deletedDateTime: { type: string, format: date-time, nullable: true }
                department: { type: string, nullable: true }
                displayName: { type: string, nullable: true }
                givenName: { type: string, nullable: true }
                id: { type: string }
                jobTitle: { type: string, nullable: true }
                mail: { type: string, nullable: true }
                preferredLanguage: { type: string, nullable: true }
                surname: { type: string, nullable: true }
                userPrincipalName: { type: string, nullable: true }
                userType: { type: string, nullable: true }
            users:
              type: object
              required: [value]
              properties:
                '@odata.context': { type: string }
                '@odata.nextLink': { type: string }
                value: { type: array, items: { $ref: '#/components/schemas/user' } }
            error:
              type: object
              required: [error]
              properties:
                error:
                  type: object
                  required: [code, message]
                  properties:
                    code: { type: string }
                    message: { type: string }
                    innerError: { type: object, additionalProperties: { type: string } }
            batch:
              type: object
              required: [responses]
              properties:
                responses:
                  type: array
                  items:
                    type: object
                    required: [id, status]
                    properties:
                      id: { type: string }
                      status: { type: integer }
                      headers: { type: object, additionalProperties: { type: string } }
        """;
}
