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
          /me/events: &events
            get: { parameters: [&filter { name: $filter }, &top { name: $top }, &skip { name: $skip }, &select { name: $select, schema: { items: { enum: &named
              [id, changeKey, iCalUId, type, subject, isOrganizer, isCancelled, isOnlineMeeting, onlineMeeting, onlineMeetingUrl, sensitivity, organizer, attendees,
               locations, recurrence, start, end, seriesMasterId, body] } } }] }
          /users/{user-id}/events: *events
          /me/events/{event-id}: &event
            get: { parameters: [*select, { name: $expand }] }
            patch:
              parameters: [{ name: If-Match }]
              requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/eventPatch' } } } }
          /users/{user-id}/events/{event-id}: *event
          /me/events/{event-id}/instances: &view
            get: { parameters: [{ name: startDateTime }, { name: endDateTime }, *top, *skip, *select] }
          /users/{user-id}/events/{event-id}/instances: *view
          /me/calendarView: *view
          /users/{user-id}/calendarView: *view
          /me/calendarView/delta: &delta
            get: { parameters: [{ name: startDateTime }, { name: endDateTime }, { name: $deltatoken }, { name: $skiptoken }] }
          /users/{user-id}/calendarView/delta: *delta
          /subscriptions:
            post: { requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/newSubscription' } } } } }
          /subscriptions/{subscription-id}:
            patch: { requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/renewal' } } } } }
            delete: {}
          /$batch:
            post:
              requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/batchOfRequests' } } } }
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
            eventPatch:
              type: object
              additionalProperties: false
              properties:
                body:
                  type: object
                  additionalProperties: false
                  required: [contentType, content]
                  properties: { contentType: { type: string, enum: [html, text] }, content: { type: string } }
                singleValueExtendedProperties:
                  type: array
                  items: { type: object, additionalProperties: false, required: [id, value], properties: { id: { type: string }, value: { type: string } } }
            newSubscription:
              type: object
              additionalProperties: false
              required: [changeType, notificationUrl, resource, expirationDateTime]
              properties:
                changeType: { type: string }
                notificationUrl: { type: string }
                lifecycleNotificationUrl: { type: string }
                resource: { type: string }
                expirationDateTime: { type: string, format: date-time }
                clientState: { type: string }
            renewal: { type: object, additionalProperties: false, properties: { expirationDateTime: { type: string, format: date-time } } }
            batchOfRequests:
              type: object
              additionalProperties: false
              required: [requests]
              properties:
                requests:
                  type: array
                  maxItems: 20
                  items:
                    type: object
                    additionalProperties: false
                    required: [id, method, url]
                    properties:
                      id: { type: string }
                      method: { type: string, enum: [GET, POST, PATCH, DELETE] }
                      url: { type: string, pattern: '^/?(?!https?:)' }
                      headers: { type: object, additionalProperties: { type: string } }
                      body: {}
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
