metadata description = 'The one identity that the service runs under. It has no secret.'

@description('The name of the identity.')
param name string

@description('The region.')
param location string

@description('The tags of the environment.')
param tags object

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: name
  location: location
  tags: tags
}

@description('The resource id, by which the Function App takes the identity on.')
output id string = identity.id

@description('The client id, by which the service asks for tokens.')
output clientId string = identity.properties.clientId

@description('The object id, which roles are given to and the app registration trusts.')
output principalId string = identity.properties.principalId
