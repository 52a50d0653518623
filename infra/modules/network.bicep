metadata description = 'The network from which alone the storage account is reached, when it is isolated. People reach the Function App over the internet all the same, as Teams and Graph do.'

@description('The name of the network.')
param name string

@description('The region.')
param location string

@description('The tags of the environment.')
param tags object

@description('The storage account.')
param storageId string

var services = ['blob', 'queue', 'table']

resource network 'Microsoft.Network/virtualNetworks@2024-07-01' = {
  name: name
  location: location
  tags: tags
  properties: {
    addressSpace: { addressPrefixes: ['10.77.0.0/24'] }
  }

  resource appSubnet 'subnets' = {
    name: 'app'
    properties: {
      addressPrefix: '10.77.0.0/26'
      delegations: [{ name: 'functions', properties: { serviceName: 'Microsoft.App/environments' } }]
    }
  }

  resource endpointSubnet 'subnets' = {
    name: 'endpoints'
    properties: {
      addressPrefix: '10.77.0.64/27'
      privateEndpointNetworkPolicies: 'Enabled'
    }
    dependsOn: [appSubnet]
  }
}

resource zones 'Microsoft.Network/privateDnsZones@2024-06-01' = [for service in services: {
  name: 'privatelink.${service}.${environment().suffixes.storage}'
  location: 'global'
  tags: tags
}]

resource links 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = [for (service, i) in services: {
  parent: zones[i]
  name: name
  location: 'global'
  tags: tags
  properties: {
    registrationEnabled: false
    virtualNetwork: { id: network.id }
  }
}]

resource endpoints 'Microsoft.Network/privateEndpoints@2024-07-01' = [for service in services: {
  name: '${name}-${service}'
  location: location
  tags: tags
  properties: {
    subnet: { id: network::endpointSubnet.id }
    privateLinkServiceConnections: [{
      name: service
      properties: {
        privateLinkServiceId: storageId
        groupIds: [service]
      }
    }]
  }
}]

resource names 'Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2024-07-01' = [for (service, i) in services: {
  parent: endpoints[i]
  name: 'default'
  properties: {
    privateDnsZoneConfigs: [{
      name: service
      properties: { privateDnsZoneId: zones[i].id }
    }]
  }
}]

@description('The subnet that the Function App joins, once the storage account is reached from there.')
output appSubnetId string = network::appSubnet.id
