"""The entity page: everything that is known of one entity, and how it is put right."""
